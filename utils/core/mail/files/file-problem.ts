/** Why a file, or a part of one, gave no mail. */
export type FileProblem = 'empty' | 'not-a-mail' | 'too-large' | 'cannot-open' | 'packed-twice' | 'too-many';
