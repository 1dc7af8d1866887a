// The build makes such a file of its own and puts its address here.
declare module "*?worker&url" {
  const url: string;
  export default url;
}
