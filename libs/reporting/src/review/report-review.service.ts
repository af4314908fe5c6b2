import { type Actor, Transactions } from '@awardbook/database';
import { assertMay } from '@awardbook/identity';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type ReportPackage } from '../packages/report-package';
import { ReportPackagesService } from '../packages/report-packages.service';
import { ReportCommentNotFound, ReportFieldInvalid, reportRefusing } from '../reporting.errors';
import { reviewRefusal } from '../steps/allowed-steps';
import { type ChangeRequest, type CommentDraft, type ReportThread } from './report-comment';
import * as queries from './report-comments.queries';

const MAX_THREADS = 500;

/** What grantees and officers say about a report: threads about its fields, and changes that are asked for. */
@Injectable()
export class ReportReview {
  constructor(
    private readonly transactions: Transactions,
    private readonly packages: ReportPackagesService,
  ) {}

  /** Oldest thread first. @throws NotAllowed, ReportNotFound */
  async threads(actor: Actor, id: string): Promise<ReportThread[]> {
    assertMay(actor, 'grantee-reports.read');
    return this.transactions.read(actor, async (tx) =>
      queries.listThreads(tx, (await this.packages.getWithin(tx, id)).id),
    );
  }

  /**
   * Begins a thread about a field or about the whole report, or answers one.
   *
   * @throws NotAllowed, ReportNotFound, ReportCommentsClosed, ReportCommentNotFound, ReportFieldInvalid
   */
  async comment(actor: Actor, id: string, draft: CommentDraft): Promise<ReportThread[]> {
    assertMay(actor, 'grantee-reports.discuss');
    return this.writing(actor, id, async (tx, report) => {
      assertPart(report, draft.pointer);
      const threads = await queries.listThreads(tx, id);
      if (draft.answers === null && threads.length >= MAX_THREADS)
        throw new ReportFieldInvalid(
          '/body',
          'report-threads-full',
          `The report has ${MAX_THREADS} threads, the most that are kept. Answer one of them instead.`,
        );
      await queries.appendComment(tx, id, { ...draft, body: saidIn(draft.body) });
      return queries.listThreads(tx, id);
    });
  }

  /**
   * Settles a thread, or opens it again: officers any, a grantee those that they began.
   *
   * @throws NotAllowed, ReportNotFound, ReportCommentNotFound
   */
  async resolve(actor: Actor, id: string, thread: string, resolved: boolean): Promise<ReportThread[]> {
    assertMay(actor, 'grantee-reports.discuss');
    return this.writing(actor, id, async (tx) => {
      if (!(await queries.storeResolved(tx, { packageId: id, id: thread, resolved })))
        throw new ReportCommentNotFound(thread);
      return queries.listThreads(tx, id);
    });
  }

  /** Oldest first; a grantee sees those that the report went back with. @throws NotAllowed, ReportNotFound */
  async changeRequests(actor: Actor, id: string): Promise<ChangeRequest[]> {
    assertMay(actor, 'grantee-reports.read');
    return this.transactions.read(actor, async (tx) =>
      queries.listChangeRequests(tx, (await this.packages.getWithin(tx, id)).id),
    );
  }

  /**
   * Notes down a change to ask for; it is sent with the step that sends the report back.
   *
   * @throws NotAllowed, ReportNotFound, ReportNotInReview, ReportOfAnotherOfficer, ReportFieldInvalid
   */
  async requestChange(
    actor: Actor,
    id: string,
    draft: Pick<CommentDraft, 'pointer' | 'body'>,
  ): Promise<ChangeRequest[]> {
    assertMay(actor, 'grantee-reports.review');
    return this.writing(actor, id, async (tx, report) => {
      assertReviewer(actor, report);
      assertPart(report, draft.pointer);
      if ((await queries.listChangeRequests(tx, id)).length >= MAX_THREADS)
        throw new ReportFieldInvalid(
          '/body',
          'report-changes-full',
          `${MAX_THREADS} changes were asked for, the most that are kept. Say the rest in a comment.`,
        );
      await queries.appendChangeRequest(tx, id, { ...draft, body: saidIn(draft.body) });
      return queries.listChangeRequests(tx, id);
    });
  }

  /**
   * The grantee ticks a change off, or takes the tick away.
   *
   * @throws NotAllowed, ReportNotFound, ReportNotDraft, ReportCommentNotFound
   */
  async tickOff(actor: Actor, id: string, change: string, done: boolean): Promise<ChangeRequest[]> {
    assertMay(actor, 'grantee-reports.write');
    return this.writing(actor, id, async (tx) => {
      if (!(await queries.storeDone(tx, { packageId: id, id: change, done })))
        throw new ReportCommentNotFound(change);
      return queries.listChangeRequests(tx, id);
    });
  }

  /**
   * Takes a change back that was not sent yet.
   *
   * @throws NotAllowed, ReportNotFound, ReportOfAnotherOfficer, ReportCommentNotFound
   */
  async takeBack(actor: Actor, id: string, change: string): Promise<ChangeRequest[]> {
    assertMay(actor, 'grantee-reports.review');
    return this.writing(actor, id, async (tx, report) => {
      assertReviewer(actor, report);
      if (!(await queries.removeChangeRequest(tx, id, change))) throw new ReportCommentNotFound(change);
      return queries.listChangeRequests(tx, id);
    });
  }

  private writing<T>(
    actor: Actor,
    id: string,
    work: (tx: EntityManager, report: ReportPackage) => Promise<T>,
  ): Promise<T> {
    return reportRefusing(() =>
      this.transactions.run(actor, async (tx) => work(tx, await this.packages.getWithin(tx, id))),
    );
  }
}

/** @throws ReportFieldInvalid */
function saidIn(body: string): string {
  const text = body.trim();
  if (text === '')
    throw new ReportFieldInvalid('/body', 'body-missing', 'Write what you want to say, then send it.');
  return text;
}

/** What a comment is about is found by the part it names; within the part, rows come and go. @throws ReportFieldInvalid */
function assertPart({ parts }: ReportPackage, pointer: string): void {
  const named = pointer.split('/')[1];
  if (named === undefined || parts.some((part) => part === named)) return;
  const detail = `The report has no part "${named}". Its parts are ${parts.join(', ')}; leave the pointer empty for the whole report.`;
  throw new ReportFieldInvalid('/pointer', 'part-unknown', detail);
}

/** What has to change is the reviewer's to say, as the steps of the review are. @throws ReportOfAnotherOfficer */
function assertReviewer(actor: Actor, report: ReportPackage): void {
  const refusal = reviewRefusal(actor, report);
  if (refusal !== null) throw refusal;
}
