/** Thrown wherever the app can do something that this test host cannot. */
export class NotInHostError extends Error {
  override readonly name = 'NotInHostError';

  constructor(readonly member: string) {
    super(`${member} is not in this test host`);
  }
}

/** Ends a branch that the host does not implement; `member` reads like `Workspace.foo`. */
export function notInHost(member: string): never {
  throw new NotInHostError(member);
}
