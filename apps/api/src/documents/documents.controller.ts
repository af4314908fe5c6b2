import { AwardDocuments } from '@awardbook/awards';
import { type Actor } from '@awardbook/database';
import { Body, Controller, Delete, Get, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { attachment } from '../http/attachment';
import { IdPipe, ReferencePipe } from '../http/id.pipe';
import { linkNext, PageQuery, pageOf } from '../http/pagination.dto';
import { readUpload, TakesFile } from '../http/upload/upload';
import { checkAs } from '../http/validation';
import {
  DocumentFields,
  DocumentListResponse,
  DocumentRemovalRequest,
  DocumentResponse,
  DocumentUpload,
  toDocumentDraft,
  toDocumentResponse,
} from './documents.dto';

/** Files that belong to an award. */
@ApiTags('awards')
@Controller('awards/:id/documents')
export class DocumentsController {
  constructor(private readonly documents: AwardDocuments) {}

  /** Newest first; the office also sees which were removed, a grantee only what is shared with it. */
  @Get()
  @Needs('portfolio.read')
  async list(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @Query() query: PageQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DocumentListResponse> {
    const { items, next } = await this.documents.list(actor, id, pageOf(query));
    linkNext(request, reply, next);
    return { items: items.map(toDocumentResponse), next };
  }

  /** Adds one file; its content must be what its name says, and no document of the award may have it already. */
  @Post()
  @Needs('documents.record')
  @TakesFile()
  @ApiBody({ type: DocumentUpload })
  async add(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @Req() request: FastifyRequest,
  ): Promise<DocumentResponse> {
    const { fields, file } = await readUpload(request, (fileName, bytes) =>
      this.documents.receive(actor, id, fileName, bytes),
    );
    try {
      const draft = toDocumentDraft(await checkAs(DocumentFields, fields, []));
      return toDocumentResponse(await this.documents.add(actor, id, file, draft));
    } finally {
      await file.discard();
    }
  }

  /** The file itself; that it was taken is recorded. */
  @Get(':documentId/file')
  @Needs('portfolio.read')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @Param('documentId', IdPipe) documentId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { document, stream, sizeBytes } = await this.documents.openFile(actor, id, documentId);
    const digest = Buffer.from(document.sha256, 'hex').toString('base64');
    void reply.header('Repr-Digest', `sha-256=:${digest}:`);
    return new StreamableFile(stream, {
      type: document.mediaType,
      disposition: attachment(document.fileName),
      length: sizeBytes,
    });
  }

  /** Removes the file for good; that it was there, who removed it and why stays. */
  @Delete(':documentId')
  @Needs('documents.record')
  async remove(
    @CurrentActor() actor: Actor,
    @Param('id', ReferencePipe) id: string,
    @Param('documentId', IdPipe) documentId: string,
    @Body() { reason }: DocumentRemovalRequest,
  ): Promise<DocumentResponse> {
    return toDocumentResponse(await this.documents.remove(actor, id, documentId, reason));
  }
}
