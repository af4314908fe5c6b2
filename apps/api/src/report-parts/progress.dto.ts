import { MAX_SECTION_LENGTH, type Progress } from '@awardbook/reporting';
import { ApiProperty } from '@nestjs/swagger';
import { Length } from 'class-validator';
import { DraftPartResponse, toDraftPart } from './draft-part.dto';

/** The whole narrative, plain text; what is not written yet is empty. */
export class ProgressRequest {
  @Length(0, MAX_SECTION_LENGTH)
  activities!: string;

  @Length(0, MAX_SECTION_LENGTH)
  achievements!: string;

  /** What stood in the way, and how it was met. */
  @Length(0, MAX_SECTION_LENGTH)
  challenges!: string;

  @Length(0, MAX_SECTION_LENGTH)
  nextPeriod!: string;

  /** What will last when the award has ended. */
  @Length(0, MAX_SECTION_LENGTH)
  sustainability!: string;
}

export class ProgressResponse extends DraftPartResponse {
  @ApiProperty({ maxLength: MAX_SECTION_LENGTH })
  activities!: string;
  achievements!: string;
  challenges!: string;
  nextPeriod!: string;
  sustainability!: string;
}

export function toProgressResponse(progress: Progress): ProgressResponse {
  const { activities, achievements, challenges, nextPeriod, sustainability } = progress;
  return {
    ...toDraftPart(progress),
    ...{ activities, achievements, challenges, nextPeriod, sustainability },
  };
}
