FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
COPY schemas ./schemas
COPY samples ./samples
RUN npm run build && npm prune --omit=dev

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY data ./data
COPY schemas ./schemas
COPY samples ./samples
# Keys, API token and, without a database server, the database: only its owner may read it.
RUN install -d -m 700 -o node -g node /var/lib/sordino
USER node
VOLUME /var/lib/sordino
EXPOSE 8787
CMD ["node", "dist/src/cli/main.js", "run"]
