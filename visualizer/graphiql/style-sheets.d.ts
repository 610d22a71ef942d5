/** The bundler turns these imports into files beside the page. */
declare module '*.css';
