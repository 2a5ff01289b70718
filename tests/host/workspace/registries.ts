import type * as obsidian from 'obsidian';

/** What `obsidian://action?...` reaches. */
export class Protocols {
  private readonly handlers = new Map<string, obsidian.ObsidianProtocolHandler>();

  register(action: string, handler: obsidian.ObsidianProtocolHandler): () => void {
    if (this.handlers.has(action)) throw new Error(`The action "${action}" is taken`);
    this.handlers.set(action, handler);
    return () => this.handlers.delete(action);
  }

  /** Fails for an address of another form and for an action that nobody registered. */
  open(uri: string): void {
    const match = /^obsidian:\/\/([^?/]+)\/?(?:\?(.*))?$/.exec(uri);
    const action = decodeURIComponent(match?.[1] ?? '');
    const handler = this.handlers.get(action);
    if (!handler) throw new Error(`Nothing answers to ${uri}`);
    const params: obsidian.ObsidianProtocolData = { action };
    for (const [name, value] of new URLSearchParams(match?.[2] ?? '')) {
      params[name] = value === '' ? 'true' : value;
    }
    handler(params);
  }

  get size(): number {
    return this.handlers.size;
  }
}

interface CliCommand {
  description: string;
  flags: obsidian.CliFlags | null;
  handler: obsidian.CliHandler;
}

/** The commands of the app's command line. */
export class Cli {
  private readonly commands = new Map<string, CliCommand>();

  register(name: string, command: CliCommand): () => void {
    if (this.commands.has(name)) throw new Error(`The command line has "${name}" already`);
    this.commands.set(name, command);
    return () => this.commands.delete(name);
  }

  /** Runs a command with its flags; fails for an unknown one and for a missing required flag. */
  async run(name: string, params: obsidian.CliData = {}): Promise<string> {
    const command = this.commands.get(name);
    if (!command) throw new Error(`The command line has no "${name}"`);
    for (const [flag, { required }] of Object.entries(command.flags ?? {})) {
      if (required && params[flag] === undefined) throw new Error(`Missing flag: ${flag}`);
    }
    return command.handler(params);
  }

  get size(): number {
    return this.commands.size;
  }
}

/** Who may ask for a page preview, and whether theirs needs the Mod key. */
export class HoverSources {
  private readonly sources = new Map<string, obsidian.HoverLinkSource>();

  register(id: string, source: obsidian.HoverLinkSource): () => void {
    this.sources.set(id, source);
    return () => this.sources.delete(id);
  }

  /** An unknown source needs Mod, as the safer of the two. */
  needsMod(id: string): boolean {
    return this.sources.get(id)?.defaultMod ?? true;
  }

  get size(): number {
    return this.sources.size;
  }
}
