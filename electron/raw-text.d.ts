// The bundler hands a file that is imported with `?raw` over as its text.
declare module "*.html?raw" {
  const text: string;
  export default text;
}
