/**
 * What every place that runs JavaScript has, though the language itself has not: windows, workers and Node. The domain
 * may use it, and still sees no DOM. Left out of the root's tsconfig.json, whose libraries say the same at length.
 */
interface URL {
  readonly protocol: string;
  readonly host: string;
  readonly username: string;
  readonly hostname: string;
}

declare const URL: {
  new (address: string): URL;
  canParse(address: string): boolean;
};

declare function atob(text: string): string;
declare function btoa(units: string): string;
