export { type Language, languageFor } from './labels/language';
export { type Labels, labelsOf } from './labels/mention';
