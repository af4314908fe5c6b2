import { AuditModule } from '@awardbook/audit';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountService } from './account/account.service';
import { FirstPeople } from './first-start/first-people.service';
import { OneTimeLinkEntity } from './links/one-time-link.entity';
import { OneTimeLinks } from './links/one-time-links.service';
import { CredentialsEntity } from './passwords/credentials.entity';
import { CurrentPassword } from './passwords/current-password';
import { IdentitySweep } from './people/identity-sweep.service';
import { PeopleService } from './people/people.service';
import { PersonImplementerEntity } from './people/person-implementer.entity';
import { PersonEntity } from './people/person.entity';
import { RecoveryCodeEntity } from './second-factor/recovery-code.entity';
import { SecondFactorCodes } from './second-factor/second-factor-codes';
import { SecondFactor } from './second-factor/second-factor.service';
import { SessionEntity } from './sessions/session.entity';
import { Sessions } from './sessions/sessions.service';
import { SignInFailureEntity } from './sign-in/sign-in-failure.entity';
import { SignIn } from './sign-in/sign-in.service';
import { Throttle } from './sign-in/throttle';
import { PersonIdentityEntity } from './sso/person-identity.entity';
import { Provider } from './sso/provider';
import { SingleSignOn } from './sso/single-sign-on.service';
import { SsoFlowEntity } from './sso/sso-flow.entity';
import { ApiTokenEntity } from './tokens/api-token.entity';
import { ApiTokens } from './tokens/api-tokens.service';

const ENTITIES = [
  PersonEntity,
  PersonImplementerEntity,
  PersonIdentityEntity,
  CredentialsEntity,
  RecoveryCodeEntity,
  SessionEntity,
  ApiTokenEntity,
  OneTimeLinkEntity,
  SignInFailureEntity,
  SsoFlowEntity,
];

const DOORS = [
  PeopleService,
  AccountService,
  OneTimeLinks,
  SignIn,
  Sessions,
  ApiTokens,
  SecondFactor,
  SingleSignOn,
];

@Module({
  imports: [AuditModule, TypeOrmModule.forFeature(ENTITIES)],
  providers: [...DOORS, IdentitySweep, FirstPeople, Throttle, SecondFactorCodes, CurrentPassword, Provider],
  exports: [...DOORS, IdentitySweep, FirstPeople],
})
export class IdentityModule {}
