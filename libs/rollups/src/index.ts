export { DIMENSIONS, type Dimension } from './dimension';
export { MEASURE_DEFINITIONS, MEASURES, type Measure, type MeasureDefinition } from './measure';
export {
  type PortfolioPlace,
  type PortfolioReport,
  type PortfolioRow,
  type PortfolioYear,
} from './portfolio-report';
export { RollupsModule } from './rollups.module';
export { RollupsService, type Verification } from './rollups.service';
export { type Difference, type SharePreview } from './share-preview';
export { SharePreviewService } from './share-preview.service';
export { type SpendingReport, type SpendingRow } from './spending-report';
export { type SpendingQuery } from './spending.queries';
export { type SumDifference } from './verify.queries';
