import { Skeleton } from './skeleton';

/** Stands in while a page's own part of the program is on its way. */
export function LoadingPage() {
  return <Skeleton what="The page" rows={10} />;
}
