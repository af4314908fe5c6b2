export { type PdfContent, type PdfDefinition, writePdf } from './write-pdf';
