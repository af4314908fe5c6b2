import { findPortfolio } from '@awardbook/awards';
import { CONFIG, type Config } from '@awardbook/config';
import { Transactions } from '@awardbook/database';
import { NOBODY, OneTimeLinks, SingleSignOn } from '@awardbook/identity';
import { DomainError } from '@awardbook/problems';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiFoundResponse, ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Entrance, clientOf } from '../http/access/entrance';
import { Open } from '../http/access/needs';
import { SessionCookie } from '../http/access/session-cookie';
import { ForeignParameters } from '../http/known-parameters.guard';
import { SingleSignOnQuery, WaysToSignInResponse } from './sign-in.dto';

@ApiTags('sign-in')
@Controller('sign-in')
@Open('here people sign in')
export class SignInController {
  constructor(
    private readonly singleSignOn: SingleSignOn,
    private readonly links: OneTimeLinks,
    private readonly transactions: Transactions,
    private readonly cookie: SessionCookie,
    private readonly entrance: Entrance,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** How people may sign in here. */
  @Get('ways')
  async ways(): Promise<WaysToSignInResponse> {
    const portfolio = await this.transactions.read(NOBODY, findPortfolio);
    return {
      password: true,
      ...this.singleSignOn.waysToSignIn(),
      setUpNeeded: await this.links.setUpNeeded(),
      sample: portfolio?.sample ?? false,
    };
  }

  /** Sends the browser to the provider of single sign-on. */
  @Get('sso')
  @ApiFoundResponse({ description: 'To the provider, or to the sign-in page with the reason why not.' })
  async beginSingleSignOn(
    @Query() { returnTo = '/' }: SingleSignOnQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await orSayWhyNot(reply, async () => {
      const { url, flowToken } = await this.singleSignOn.begin(returnTo);
      this.cookie.giveFlow(reply, flowToken);
      return url;
    });
  }

  /** Where the provider sends the browser back to. */
  @Get('sso/callback')
  @ForeignParameters()
  @ApiFoundResponse({ description: 'To the page asked for, or to the sign-in page with the reason why not.' })
  async finishSingleSignOn(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await orSayWhyNot(reply, async () => {
      this.cookie.removeFlow(reply);
      const address = `${this.config.publicUrl}${request.url}`;
      const flowToken = this.cookie.readFlow(request) ?? '';
      const { signedIn, returnTo } = await this.singleSignOn.finish(address, flowToken, clientOf(request));
      await this.entrance.admit(request, reply, signedIn);
      return returnTo;
    });
  }
}

/** A person looks at the answer, in a browser: a problem document would be no page to be left with. */
async function orSayWhyNot(reply: FastifyReply, work: () => Promise<string>): Promise<void> {
  const target = await work().catch((error: unknown) => {
    if (!(error instanceof DomainError)) throw error;
    return `/sign-in?problem=${encodeURIComponent(error.code)}`;
  });
  await reply.redirect(target, 302);
}
