export { type PdfCell, type PdfContent, type PdfDefinition, writePdf } from './write-pdf';
