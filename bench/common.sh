# Sourced, in the repository's root, by the scripts here that go through all models: their names, and a folder for what is
# made on the way.
models='smollm2-135m bert-base resnet50 vit-b16 mixtral-small gpt2-small-train resnet18-train gpu-launch'
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
