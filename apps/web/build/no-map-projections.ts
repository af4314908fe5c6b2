/**
 * Stands in for Plot's module of map projections: our charts are bars and never have one.
 *
 * Plot asks it about every drawing; each answer is what the original gives when no projection was asked for.
 * Saves 11 KiB gzipped, and keeps the chart within its budget.
 */
export const createProjection = () => undefined;
export const hasProjection = () => false;
export const projectionAspectRatio = () => undefined;
export const xyProjection = () => undefined;

export function project(): never {
  throw new Error(
    'Charts of this page have no map projection; take no-map-projections.ts out of the build first.',
  );
}

export const applyPosition = project;
export const getGeometryChannels = project;
