import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scene, SceneLanguage } from './scene.ts';
import { openTourStage, type TourStage } from './stage.ts';

/** What came of a scene. */
export interface SceneResult {
  readonly scene: Scene;
  /** What was seen, or why the scene could not be shown. */
  readonly shown: string;
  /** Path of the picture; '' without one. */
  readonly picture: string;
}

export interface TourOptions {
  readonly extensionDir: string;
  /** Folder for the pictures; made if it is missing. */
  readonly pictures: string;
  /** Hosts that lead to real servers, with their ports. */
  readonly elsewhere?: Readonly<Record<string, number>>;
  /** Called after each scene. */
  readonly progress: (result: SceneResult, done: number, total: number) => void;
  /** What becomes of a picture before it is written. Default: nothing. */
  readonly finish?: (png: Buffer) => Buffer;
}

/** Walks through the scenes, one browser per language, and takes a picture of each. Scenes that fail are results, not exceptions. */
export async function runTour(scenes: readonly Scene[], options: TourOptions): Promise<readonly SceneResult[]> {
  mkdirSync(options.pictures, { recursive: true });
  const results: SceneResult[] = [];
  for (const language of new Set(scenes.map((scene) => scene.language))) {
    const stage = await stageFor(language, options);
    try {
      for (const scene of scenes.filter((candidate) => candidate.language === language)) {
        const result = await show(scene, stage, options);
        results.push(result);
        options.progress(result, results.length, scenes.length);
      }
    } finally {
      await stage.close();
    }
  }
  return results;
}

function stageFor(language: SceneLanguage, { extensionDir, elsewhere }: TourOptions): Promise<TourStage> {
  return openTourStage({ extensionDir, language, ...(elsewhere && { elsewhere }) });
}

async function show(scene: Scene, stage: TourStage, { pictures, finish = (png) => png }: TourOptions): Promise<SceneResult> {
  try {
    const { shown, picture } = await scene.show(stage);
    if (picture === null) return { scene, shown, picture: '' };
    const path = join(pictures, `${scene.name}.png`);
    writeFileSync(path, finish(picture));
    return { scene, shown, picture: path };
  } catch (error) {
    return { scene, shown: error instanceof Error ? (error.message.split('\n')[0] ?? 'failed') : 'failed', picture: '' };
  }
}
