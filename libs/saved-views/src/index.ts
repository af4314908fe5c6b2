export { type SavedView, type SavedViewDraft, VIEWED_PAGES, type ViewedPage } from './saved-view';
export { SavedViewNameTaken, SavedViewNotFound, TooManySavedViews } from './saved-views.errors';
export { SavedViewsModule } from './saved-views.module';
export { SavedViews } from './saved-views.service';
