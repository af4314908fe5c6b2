import { Injectable, type OnModuleInit, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { RoutesWithoutAccess } from './access.errors';
import { accessOf } from './needs';

/** Stops the start when a route says neither what it needs nor that it is open: forgetting must not open a door. */
@Injectable()
export class RouteCheck implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** @throws RoutesWithoutAccess naming each */
  onModuleInit(): void {
    const silent = this.discovery
      .getControllers()
      .flatMap(({ metatype }) => (typeof metatype === 'function' ? this.silentRoutesOf(metatype) : []));
    if (silent.length > 0) throw new RoutesWithoutAccess(silent);
  }

  // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- a class, as Nest hands it over
  private silentRoutesOf(controller: Function): string[] {
    const methods = controller.prototype as Record<string, object>;
    return this.scanner
      .getAllMethodNames(methods)
      .map((name) => methods[name])
      .filter((handler) => handler !== undefined && Reflect.hasMetadata(METHOD_METADATA, handler))
      .filter((handler) => handler !== undefined && accessOf(controller, handler) === undefined)
      .map((handler) => routeName(controller, handler ?? {}));
  }
}

function routeName(controller: object, handler: object): string {
  const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod;
  const path = [controller, handler]
    .map((target) => String(Reflect.getMetadata(PATH_METADATA, target)))
    .filter((part) => part !== '/' && part !== '')
    .join('/');
  return `${RequestMethod[method]} /${path}`;
}
