"""The annotating flow: the open article, the verbs its keys reach, and what is shown beside it."""
