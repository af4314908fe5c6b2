import { anchorOf, goToField } from './anchors';

/** Leads from what is said to the field that it is about; plain text where it is about the whole report. */
export function AboutLink({ pointer, children }: { pointer: string; children: string }) {
  if (pointer === '') return <>{children}</>;
  return (
    <a
      href={`#${anchorOf(pointer)}`}
      onClick={(event) => {
        event.preventDefault();
        goToField(pointer);
      }}
    >
      {children}
    </a>
  );
}
