import { type EntityManager } from 'typeorm';
import { AwardCategoryShareEntity, AwardCountryShareEntity } from './award-shares.entity';
import { type ProgramCategory } from './program-category';
import { type Share, type ShareHistory, type ShareSet, type ShareSetDraft } from './shares';

/** All sets of an award, oldest first. */
export async function getShareHistory(tx: EntityManager, awardId: string): Promise<ShareHistory> {
  const categories = await tx.find(AwardCategoryShareEntity, {
    where: { awardId },
    order: { effectiveOn: 'ASC', category: 'ASC' },
  });
  const countries = await tx.find(AwardCountryShareEntity, {
    where: { awardId },
    order: { effectiveOn: 'ASC', place: 'ASC' },
  });
  return {
    category: toSets(categories.map((row) => ({ ...row, code: row.category }))),
    country: toSets(countries.map((row) => ({ ...row, code: row.place }))),
  };
}

/** Replaces the set of that split and date, if there is one; both statements leave a whole set behind. */
export async function storeShares(tx: EntityManager, awardId: string, draft: ShareSetDraft): Promise<void> {
  const { effectiveOn, shares } = draft;
  if (draft.split === 'category') {
    await tx.delete(AwardCategoryShareEntity, { awardId, effectiveOn });
    const rows = shares.map(({ code, basisPoints }) => ({
      awardId,
      effectiveOn,
      category: code as ProgramCategory,
      basisPoints,
    }));
    await tx.insert(AwardCategoryShareEntity, rows);
  } else {
    await tx.delete(AwardCountryShareEntity, { awardId, effectiveOn });
    const rows = shares.map(({ code, basisPoints }) => ({ awardId, effectiveOn, place: code, basisPoints }));
    await tx.insert(AwardCountryShareEntity, rows);
  }
}

function toSets(rows: readonly (Share & Pick<ShareSet, 'effectiveOn'>)[]): ShareSet[] {
  const sets: ShareSet[] = [];
  for (const { effectiveOn, code, basisPoints } of rows) {
    const last = sets.at(-1);
    if (last?.effectiveOn === effectiveOn) last.shares.push({ code, basisPoints });
    else sets.push({ effectiveOn, shares: [{ code, basisPoints }] });
  }
  return sets;
}
