import { POPUP_TITLE } from '../../../ui/labels/popup';
import { PopupPage } from '../../popup/page';
import { mountWithSettings } from '../../settings-surface';

void mountWithSettings(POPUP_TITLE, <PopupPage />);
