import { LIBRARY_TITLE } from '../../../ui/labels/library';
import { LibraryPage } from '../../library/page';
import { mountWithSettings } from '../../settings-surface';

void mountWithSettings(LIBRARY_TITLE, <LibraryPage />);
