import { dependencies } from "../layers.ts";
import type { Rule } from "../rule.ts";

/** Restricts package imports to the allowed folders and to the specifier that tree-shakes; runtime-specific modules are forbidden. */
export const packages: Rule = (modules) =>
  modules.flatMap(({ path, folder = "", imports }) =>
    imports.flatMap(({ specifier, target, line }) => {
      if (target !== undefined) return [];
      const dependency = dependencies.find(({ name }) => specifier === name || specifier.startsWith(`${name}/`));
      if (dependency === undefined) return [{ path, line, problem: `imports ${specifier}, which is not a dependency` }];
      if (!dependency.folders.includes(folder))
        return [{ path, line, problem: `imports ${specifier} outside its layer` }];
      if (specifier === dependency.specifier) return [];
      return [{ path, line, problem: `imports ${specifier}: write ${dependency.specifier}` }];
    }),
  );
