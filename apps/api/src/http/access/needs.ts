import { ACCESS, type Action } from '@awardbook/identity';
import { SetMetadata, applyDecorators } from '@nestjs/common';
import { ApiExtension, ApiSecurity } from '@nestjs/swagger';

/** Under which names the description of the interface speaks of the two ways to say who one is. */
export const SESSION_SECURITY = 'session';
export const TOKEN_SECURITY = 'token';

const ACCESS_KEY = 'awardbook:access';

/** What a route asks of whoever comes: an action that they may do, or nothing, for a reason. */
export type RouteAccess = { readonly needs: Action } | { readonly openBecause: string };

/** Only those who may do the action are let in; the services behind the route ask again. */
export function Needs(action: Action): MethodDecorator & ClassDecorator {
  const access: RouteAccess = { needs: action };
  return applyDecorators(
    SetMetadata(ACCESS_KEY, access),
    ApiSecurity(SESSION_SECURITY),
    ...(ACCESS[action].scope === null ? [] : [ApiSecurity(TOKEN_SECURITY, [ACCESS[action].scope])]),
    ApiExtension('x-needs', action),
  );
}

/** Anybody is let in; the reason stands in the description of the interface. */
export function Open(because: string): MethodDecorator & ClassDecorator {
  const access: RouteAccess = { openBecause: because };
  return applyDecorators(SetMetadata(ACCESS_KEY, access), ApiExtension('x-open', because));
}

/** What is declared on a method, else on its controller; undefined when neither says. */
export function accessOf(controller: object, handler: object): RouteAccess | undefined {
  const on = (target: object): RouteAccess | undefined =>
    Reflect.getMetadata(ACCESS_KEY, target) as RouteAccess | undefined;
  return on(handler) ?? on(controller);
}
