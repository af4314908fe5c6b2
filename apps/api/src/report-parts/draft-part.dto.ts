import { type Actor } from '@awardbook/database';
import { ApiProperty } from '@nestjs/swagger';
import { ActorResponse } from '../http/actor.dto';

/** What every part of a report has besides what it says. */
export class DraftPartResponse {
  /** Rises by one with each save; 1 before the first. */
  version!: number;
  /** Null before the first save. */
  @ApiProperty({ type: ActorResponse, nullable: true })
  savedBy!: ActorResponse | null;
  @ApiProperty({ type: String, nullable: true })
  savedAt!: string | null;
}

interface Saved {
  readonly version: number;
  readonly savedBy: { readonly id: Actor['id']; readonly name: string } | null;
  readonly savedAt: Date | null;
}

export function toDraftPart({ version, savedBy, savedAt }: Saved): DraftPartResponse {
  return { version, savedBy, savedAt: savedAt?.toISOString() ?? null };
}
