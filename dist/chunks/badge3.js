var e=`# Corrects the paper count of the badge and of the sections after every push.
name: badge

on:
  push:
    branches: [main]
    paths: ['**.md']

permissions: {}

concurrency: paperlint-badge

jobs:
  badge:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: write # the commit
      pull-requests: write # only if the branch takes pull requests only
    steps:
      - uses: actions/checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0 # v7.0.0
        with:
          persist-credentials: false
      - uses: paperlint/paperlint@v0
        with:
          command: badge
`;export{e as default};