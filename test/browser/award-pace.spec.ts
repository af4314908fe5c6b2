import { faultsAtAllWidths } from './axe';
import { withSamplePage } from './sample-page';
import { shoot } from './screenshots';

describe('the pace of an award', () => {
  const sample = withSamplePage({ withWorker: false });

  it('stands on its page with its method, and has no fault at any width', async () => {
    const pace = await sample.read<{ method: string; forecast: object | null }>(
      '/api/awards/TIP-PUB-2019-001/pace',
    );
    const page = await sample.open('/awards/TIP-PUB-2019-001');
    const section = page.getByRole('region', { name: 'Time and money' });
    await section.getByText(pace.method).waitFor();
    const words = pace.forecast === null ? 'No forecast: ' : 'At the pace of the last four quarters';
    await section.getByText(words).waitFor();
    await shoot(page, 'pace');
    expect(await faultsAtAllWidths(page)).toEqual([]);
  });
});
