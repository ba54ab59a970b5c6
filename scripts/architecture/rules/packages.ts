import { dependencies } from "../layers.ts";
import type { Rule } from "../rule.ts";

/** A package is imported only where its layer allows it, in the one form that stays small, and nothing of one runtime is. */
export const packages: Rule = (modules) =>
  modules.flatMap(({ path, folder = "", imports }) =>
    imports.flatMap(({ specifier, target, line }) => {
      if (target !== undefined) return [];
      const dependency = dependencies.find(({ name }) => specifier === name || specifier.startsWith(`${name}/`));
      if (dependency === undefined) return [{ path, line, problem: `imports ${specifier}, which is no dependency` }];
      if (!dependency.folders.includes(folder))
        return [{ path, line, problem: `imports ${specifier} outside its layer` }];
      if (specifier === dependency.specifier) return [];
      return [{ path, line, problem: `imports ${specifier}: write ${dependency.specifier}` }];
    }),
  );
