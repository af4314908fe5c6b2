import { BudgetsService } from '@awardbook/awards';
import { type Actor } from '@awardbook/database';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { AsOfQuery } from '../http/as-of.dto';
import { ReferencePipe } from '../http/id.pipe';
import { dateOrToday, pastDay, todayInWashington } from '../http/today';
import { AwardBudgetResponse, BudgetApprovalRequest, BudgetListResponse, BudgetRequest } from './budgets.dto';
import { toBudgetDraft, toBudgetResponse, toBudgetSummary } from './to-budget';
import { VersionNumberPipe } from './version-number.pipe';

/** Says in the description of the interface that versions are told by number. */
const OfNumber = (): MethodDecorator => ApiParam({ name: 'number', schema: { type: 'integer', minimum: 1 } });

@ApiTags('budgets')
@Controller('awards/:id/budgets')
export class BudgetsController {
  constructor(private readonly budgets: BudgetsService) {}

  /** Every version of the award's budget, newest first, each with what has been moved since the last approved total. */
  @Get()
  @Needs('portfolio.read')
  async list(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @Query() { asOf }: AsOfQuery,
  ): Promise<BudgetListResponse> {
    return { items: (await this.budgets.list(actor, id, pastDay(asOf))).map(toBudgetSummary) };
  }

  /** One version with its periods, object classes and indirect costs. */
  @Get(':number')
  @OfNumber()
  @Needs('portfolio.read')
  async get(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @Param('number', VersionNumberPipe) number: number,
    @Query() { asOf }: AsOfQuery,
  ): Promise<AwardBudgetResponse> {
    return toBudgetResponse(await this.budgets.get(actor, id, number, pastDay(asOf)));
  }

  /** Records a new version, which never changes afterwards. */
  @Post()
  @Needs('budgets.record')
  async record(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @Body() body: BudgetRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AwardBudgetResponse> {
    const budget = await this.budgets.record(actor, id, toBudgetDraft(body));
    void reply.header('Location', `/api/awards/${encodeURIComponent(id)}/budgets/${budget.number}`);
    return toBudgetResponse(budget);
  }

  /** Approves a version: from now on, transfers count from its total. */
  @Post(':number/approval')
  @OfNumber()
  @Needs('budgets.approve')
  async approve(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @Param('number', VersionNumberPipe) number: number,
    @Body() body: BudgetApprovalRequest,
  ): Promise<AwardBudgetResponse> {
    const draft = {
      effectiveOn: dateOrToday(body.effectiveOn),
      today: todayInWashington(),
      remark: body.remark ?? '',
    };
    return toBudgetResponse(await this.budgets.approve(actor, id, number, draft));
  }
}
