export { type DurableFile, openDurableFile } from './durable-file';
export { FileStore, measureFile, type ReceivedFile } from './file-store';
export { checkContent, ENDINGS_IN_WORDS, FILE_TYPES, type FileType, typeNamed } from './file-type';
export { FileTooLarge, FileTypeRefused } from './files.errors';
