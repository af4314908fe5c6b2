export { LoadRefused, problemLine } from './imports.errors';
export { ImportsModule } from './imports.module';
export { ImportsService, type LoadOptions, type LoadProgress, type LoadResult } from './imports.service';
export { LOAD_KINDS, type LoadKind } from './load-kind';
export { FileRefused, type FileFault } from './reading/reading.errors';
export { LISTED_PROBLEMS, type RowProblem } from './staging/row-problems';
export { type LoadColumn, type LoadTemplate } from './templates/load-template';
export { LOAD_TEMPLATES, templateCsv } from './templates/templates';
