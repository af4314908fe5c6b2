/** Made while the page is built: see build/world-map.ts. */
declare module 'virtual:world-map' {
  const map: {
    width: number;
    height: number;
    /** ISO 3166-1 alpha-2; several shapes can be of one country, and "" is of none. */
    shapes: { code: string; path: string }[];
    points: { code: string; x: number; y: number }[];
  };
  export default map;
}
