// What Vite turns into files of the build; TypeScript only needs to know that it may be imported.
declare module "*.css";
declare module "*.svg" {
  const url: string;
  export default url;
}
declare module "*.woff2" {
  const url: string;
  export default url;
}
