/** The two meanings of "fiscal year", where the reader first needs them. */
export function WordsOfThisPage() {
  return (
    <>
      <dfn>Year of funds</dfn> is the year whose appropriation the money came from. <dfn>Year of action</dfn>{' '}
      is the year in which it was awarded or paid.
    </>
  );
}
