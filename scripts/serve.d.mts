export interface Server {
  readonly port: number;
  /** Ends with a slash. */
  readonly url: string;
  close(): Promise<void>;
}
/** Serves the browser host at `port` or the next free one. */
export function startServer(options?: {
  port?: number;
  vault?: string;
  plugin?: string;
}): Promise<Server>;
