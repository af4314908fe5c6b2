import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsInt, Matches, Max, Min, ValidateIf } from 'class-validator';

const FIRST_YEAR = 1990;
const LAST_YEAR = 2199;

/** The field may be left out; unlike class-validator's own rule, null is not a way to leave it out. */
export const MayBeAbsent = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== undefined);

/** The field may be left out, which leaves things as they are, or null, which empties it. */
export const MayBeAbsentOrNull = (): PropertyDecorator =>
  ValidateIf((_, value: unknown) => value !== undefined && value !== null);

/** A fiscal year, of funds or of action as the field's name says. */
export const IsFiscalYear = (): PropertyDecorator =>
  applyDecorators(
    Type(() => Number),
    IsInt({ message: 'a fiscal year is a whole number such as 2013' }),
    Min(FIRST_YEAR, { message: `a fiscal year is ${FIRST_YEAR} or later` }),
    Max(LAST_YEAR, { message: `a fiscal year is ${LAST_YEAR} or earlier` }),
  );

/** A funding account's code. */
export const IsAccountCode = (): PropertyDecorator =>
  Matches(/^[A-Z]{2,12}$/, { message: 'an account code is 2 to 12 capital letters, such as INCLE' });
