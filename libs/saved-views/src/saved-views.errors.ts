import { DomainError } from '@awardbook/problems';

export class SavedViewNotFound extends DomainError {
  override readonly refusal = 'not-found';
  override readonly code = 'saved-view-not-found';
  constructor(id: string) {
    super(`You have no saved view ${id}; it was deleted, or is somebody else's.`);
  }
}

export class SavedViewNameTaken extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'saved-view-name-taken';
  constructor(name: string) {
    super(`You have a view called "${name}" already. Give this one another name, or delete that one.`);
  }
}

export class TooManySavedViews extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'too-many-saved-views';
  constructor(limit: number) {
    super(`You have ${limit} views of this page, and may have no more. Delete one that you no longer use.`);
  }
}
