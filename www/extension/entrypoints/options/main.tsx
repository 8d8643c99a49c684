import { OPTIONS_TITLE } from '../../../ui/labels/options';
import { OptionsPage } from '../../options/page';
import { mountWithSettings } from '../../settings-surface';

void mountWithSettings(OPTIONS_TITLE, <OptionsPage />);
