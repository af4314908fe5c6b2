import { violationOf } from '@awardbook/database';
import { LastAdministrator } from './people.errors';

/**
 * Turns the database's own guard into a refusal with a sentence.
 *
 * @throws LastAdministrator
 */
export async function keepingAnAdministrator<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const violation = violationOf(error);
    if (violation?.code === 'last-administrator')
      throw new LastAdministrator(violation.figures['name'] ?? '');
    throw error;
  }
}
