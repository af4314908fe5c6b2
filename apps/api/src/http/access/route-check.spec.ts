import { Controller, Get, Post, Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { RoutesWithoutAccess } from './access.errors';
import { Needs, Open, accessOf } from './needs';
import { RouteCheck } from './route-check';

@Controller('doors')
class SilentController {
  @Get()
  @Needs('portfolio.read')
  list(): void {}

  @Post(':id/opening')
  open(): void {}

  @Get('handles')
  handles(): void {}
}

@Controller('windows')
@Open('light comes in without an account')
class OutspokenController {
  @Get()
  list(): void {}

  @Post()
  @Needs('awards.record')
  make(): void {}
}

async function start(controllers: Type[]): Promise<void> {
  const testing = Test.createTestingModule({
    imports: [DiscoveryModule],
    controllers,
    providers: [RouteCheck],
  });
  const module = await testing.compile();
  try {
    await module.init();
  } finally {
    await module.close();
  }
}

describe('the check of routes', () => {
  it('lets a program start whose routes all say what they need or why they are open', () =>
    expect(start([OutspokenController])).resolves.toBeUndefined());

  it('stops the start of any other, and names each route that is silent', async () => {
    const started = start([OutspokenController, SilentController]);
    await expect(started).rejects.toThrow(RoutesWithoutAccess);
    await expect(started).rejects.toThrow('POST /doors/:id/opening, GET /doors/handles say neither');
  });

  it('takes the word of the method before that of its controller', () => {
    const { list, make } = OutspokenController.prototype;
    expect(accessOf(OutspokenController, make)).toEqual({ needs: 'awards.record' });
    expect(accessOf(OutspokenController, list)).toEqual({
      openBecause: 'light comes in without an account',
    });
  });
});
