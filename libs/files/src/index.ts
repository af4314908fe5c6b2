export { type DurableFile, openDurableFile } from './durable-file';
export { checkFileName } from './file-name';
export { FileStore, measureFile, type ReceivedFile } from './file-store';
export { checkContent, ENDINGS_IN_WORDS, FILE_TYPES, type FileType } from './file-type';
export { FileNameRefused, FileTooLarge, FileTypeRefused } from './files.errors';
export { removeStrays } from './stray-files';
