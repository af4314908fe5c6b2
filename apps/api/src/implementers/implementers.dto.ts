import { type Provenance } from '@awardbook/database';
import { IMPLEMENTER_TYPES, type ImplementerType } from '@awardbook/implementers';
import { ArrayMaxSize, IsArray, IsIn, Length } from 'class-validator';
import { MayBeAbsent } from '../http/fields/field-rules';
import { ListResponse } from '../http/list.dto';

export class ImplementerRequest {
  /** The name that reports show. */
  @Length(1, 200)
  name!: string;

  @IsIn(IMPLEMENTER_TYPES.map((type) => type.code))
  type!: ImplementerType;

  /** Every other name it is known by. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @Length(1, 200, { each: true })
  otherNames?: string[];
}

/** A party that carries out awards: one record, many names. */
export class ImplementerResponse {
  id!: string;
  name!: string;
  otherNames!: string[];
  type!: ImplementerType;
  provenance!: Provenance;
  recordedAt!: string;
}

export class ImplementerListResponse extends ListResponse {
  items!: ImplementerResponse[];
}
