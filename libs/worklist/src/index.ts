export { type Dashboard, type DashboardFilter } from './dashboard';
export { DashboardService } from './dashboard.service';
export { type Home, type HomeFigures, WORK_CODES, type WorkCode, type WorkItem } from './work-item';
export { WorklistModule } from './worklist.module';
export { WorklistService } from './worklist.service';
