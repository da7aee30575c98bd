import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a scaffold will do. Nothing is written until the whole plan stands. */
export interface Plan {
  /** New or changed files, by path inside the repository, with their whole text. */
  readonly files: ReadonlyMap<string, string>;
  /** What the developer does next, a sentence each. */
  readonly next: readonly string[];
}

/** A reason not to go on, in one sentence for the developer. */
export interface Refusal {
  readonly problem: string;
}

/** One kind of thing that can be started: its plan for what was given, or why there is none. */
export interface Scaffold {
  readonly kind: string;
  /** What stands after the kind, for the usage text: mostly a name alone. As much has to be given. */
  readonly example: readonly string[];
  readonly plan: (files: ProjectFiles, ...given: string[]) => Plan | Refusal;
}

/** Reading access to the repository. */
export interface ProjectFiles {
  readonly has: (path: string) => boolean;
  /** The text of a file that must be there; throws where it is not. */
  readonly read: (path: string) => string;
}

/** The files under `root`. */
export function projectFiles(root: string): ProjectFiles {
  return {
    has: (path) => existsSync(join(root, path)),
    read: (path) => readFileSync(join(root, path), 'utf8'),
  };
}

/** Writes a plan. */
export function carryOut(plan: Plan, root: string): void {
  for (const [path, text] of plan.files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
