var e=`# Turns a paper that somebody suggests with the issue form into a pull request, or answers in the issue why not.
name: suggest a paper

on:
  issues:
    types: [opened, edited]

permissions: {}

concurrency: paperlint-suggest-\${{ github.event.issue.number }}

jobs:
  add:
    if: contains(github.event.issue.body, '### Link to the paper')
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: write # the branch with the entry
      pull-requests: write # its pull request
      issues: write # the answer
    steps:
      - uses: actions/checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0 # v7.0.0
        with:
          persist-credentials: false
      # GitHub starts no workflows for a pull request of this token; give \`token\` the token of an app if the checks must run.
      - uses: paperlint/paperlint@v0
        with:
          command: add
`;export{e as default};