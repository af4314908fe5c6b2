import { ApiProblem } from '../api/problem';
import { FormRefusal } from '../forms/faults';

/**
 * Does the work; where a name or an identifier leads to somebody else, the refusal leads there.
 *
 * @param fieldOf the form's field for the one that the server names, such as "names/0/name"
 */
export async function leadingToHolder<Done>(
  work: Promise<Done>,
  fieldOf: (name: string) => string = (name) => name,
): Promise<Done> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    const { holder, holderId } = error.figures;
    if (holder === undefined || holderId === undefined) throw error;
    // In another window, so that nothing typed here is lost.
    const way = (
      <a href={`/implementers/${holderId}`} target="_blank" rel="noopener">
        Open {holder} (new window)
      </a>
    );
    throw new FormRefusal(
      error.fields.map(({ name, detail }) => ({ field: fieldOf(name), sentence: detail, way })),
    );
  }
}
