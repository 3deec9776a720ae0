"""Folders' tokenizers as Hugging Face writes them, and what its library makes of odd strings.

    pip install -r requirements-tokens.txt
    python tokenizer_json.py

writes test/Text/Inputs/json. The vocabularies are small parts of those that tokens.py has written;
the pipelines are those of the models that they are named for.
"""

import json
import pathlib
import re

from tokenizers import (AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors)

from odd_strings import STRINGS, random_strings, row

INPUTS = pathlib.Path(__file__).resolve().parents[2] / "test" / "Text" / "Inputs"
OUT = INPUTS / "json"

MARK = "\u2581"
CONTRACTIONS = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)"
TAIL = r" ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
WORD = r"[^\r\n\p{L}\p{N}]?\p{L}+"
LLAMA_3 = f"{CONTRACTIONS}|{WORD}|\\p{{N}}{{1,3}}|{TAIL}"
QWEN_2 = f"{CONTRACTIONS}|{WORD}|\\p{{N}}|{TAIL}"
GPT_4O = (
    r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?|"
    r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?|"
    r"\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+")
DEEPSEEK = [
    r"\p{N}{1,3}", "[\u4e00-\u9fa5\u3040-\u309f\u30a0-\u30ff]+",
    r"[!\"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~][A-Za-z]+|[^\r\n\p{L}\p{P}\p{S}]?[\p{L}\p{M}]+|"
    r" ?[\p{P}\p{S}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"]

# What this syntax has of its own: scripts, words, code points, ends of lines.
SCRIPTS = r"\p{Han}+|[\p{Hiragana}\p{Katakana}]|\P{^Hangul}|\u00e9|\x{1F600}|\w\d$|^a|[\x41-C]"

# Of these, what the tokens are decoded to, too: one of each decoder.
DECODED = ("llama-3", "roberta", "llama-2", "metaspace", "gemma", "dropping")

MORE = [
    # Normalization: Hangul by letters, singletons, exclusions, order of marks, what composes twice.
    "\u1112\u1161\u11ab\u1100\u1173\u11af", "\u212b\u2126\u2460\u00b5", "\u0958\u09dc\ufb2c\u2adc", "a\u0323\u0307 a\u0307\u0323", "\u01d5 U\u0308\u0304",
    "q\u0323\u0307\u0323\u0301", "\ufb01\ufb03\u2075\u00bd\u3392\uff21\uff42\u3300", "e\u0301e\u0301e\u0301", "\u0344\u0374\u037e", "\U0001d160\U0001d400", "x" + "\u0301" * 40,
    # Names beside what they take.
    "a <mask> b", "a  <mask>\n\nb", "<mask>", "\u00a0<mask>\u3000x", "<tool_call>{}</tool_call>", "x<tool_call>y", "<tool_call><tool_call>",
    "<s>", "a<s>b </s> c", "<unk>", "<0x41>", "see <s> see", "\u2581\u2581\u2581", "a\u2581b", "    four", "a    b     c", "\n\n\n\n", "\t\t",
    "\u3042\u30fc\u30a2\u3001\u6f22\u3007\u3005", "a1\nab2\nb_3", "ABCDabc",
]


def read_byte_level(merges):
    """The bytes' tokens and the first merges, without named tokens."""
    lines = (INPUTS / "smollm2.vocabulary").read_text().split("\n")[:-1]
    tokens = [line[5:] for line in lines if line.startswith("byte ")]
    rest = [tuple(line.split(" ")) for line in lines if not re.match("(byte|control) ", line)][:merges]
    tokens += sorted({*pre_tokenizers.ByteLevel.alphabet()} - {*tokens})
    for left, right in rest:
        if left + right not in tokens:
            tokens.append(left + right)
    return {token: i for i, token in enumerate(tokens)}, rest


def read_sentencepieces():
    """Pieces with their numbers, and the merges that make each of others, best first."""
    pieces, scores = {}, {}
    for line in (INPUTS / "sentencepieces.vocabulary").read_text().split("\n")[:-1]:
        _, score, piece = line.split(" ", 2)
        pieces[piece], scores[piece] = len(pieces), float(score)
    merges = []
    for piece in pieces:
        cuts = [(piece[:i], piece[i:]) for i in range(1, len(piece))]
        cuts = [cut for cut in cuts if cut[0] in pieces and cut[1] in pieces]
        merges += [(*cut, scores[piece]) for cut in sorted(cuts, key=lambda cut: (pieces[cut[0]], pieces[cut[1]]))]
    return pieces, [merge[:2] for merge in sorted(merges, key=lambda merge: -merge[2])]


def split(pattern, behavior="isolated", invert=False):
    return pre_tokenizers.Split(pattern, behavior, invert)


def bytes_of(use_regex, prefix=False):
    return pre_tokenizers.ByteLevel(add_prefix_space=prefix, use_regex=use_regex)


def special(*names):
    return [AddedToken(name, special=True, normalized=False) for name in names]


def user(*names, **more):
    return [AddedToken(name, special=False, **{"normalized": False, **more}) for name in names]


def byte_level(pre, added, *, merges=900, normalizer=None, begin=None, end=None, **model):
    vocabulary, pairs = read_byte_level(merges)
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=pairs, **model))
    if normalizer:
        tokenizer.normalizer = normalizer
    tokenizer.pre_tokenizer = pre
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_tokens(added)
    steps = [processors.ByteLevel(trim_offsets=False)]
    if begin:
        parts = [begin, "$A"] + ([end] if end else [])
        names = [(name, tokenizer.token_to_id(name)) for name in (begin, end) if name]
        steps.append(processors.TemplateProcessing(single=" ".join(parts), special_tokens=names))
    tokenizer.post_processor = processors.Sequence(steps) if begin else steps[0]
    return tokenizer


def pieces(normalizer, pre, decoder, added, **model):
    vocabulary, merges = read_sentencepieces()
    options = {"byte_fallback": True, "fuse_unk": True, "unk_token": "<unk>", **model}
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=merges, **options))
    if normalizer:
        tokenizer.normalizer = normalizer
    if pre:
        tokenizer.pre_tokenizer = pre
    tokenizer.decoder = decoder
    tokenizer.add_tokens(added)
    tokenizer.post_processor = processors.TemplateProcessing(single="<s> $A", special_tokens=[("<s>", 1)])
    return tokenizer


def fallback_decoder(strip=True):
    parts = [decoders.Replace(MARK, " "), decoders.ByteFallback(), decoders.Fuse()]
    return decoders.Sequence(parts + ([decoders.Strip(" ", 1, 0)] if strip else []))


def small(pre, **model):
    """Characters without bytes for the others."""
    words = ["<unk>", *"abcdefghtsr 0123456789,.!-", "th", "he", "12", "ab", "aa", "--"]
    pairs = [("t", "h"), ("h", "e"), ("1", "2"), ("a", "b"), ("a", "a"), ("-", "-")]
    tokenizer = Tokenizer(models.BPE(vocab={w: i for i, w in enumerate(words)}, merges=pairs, **model))
    if pre:
        tokenizer.pre_tokenizer = pre
    tokenizer.decoder = decoders.Fuse()
    return tokenizer


def every_byte():
    """As ho-make-language-model has it: the bytes by value, behind three named tokens."""
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = [byte for byte in range(256) if byte not in printable]
    spelled = [chr(byte if byte in printable else 0x100 + others.index(byte)) for byte in range(256)]
    names = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
    pairs = [("h", "e"), ("l", "l"), ("he", "ll"), ("hell", "o")]
    words = names + spelled + [left + right for left, right in pairs]
    tokenizer = Tokenizer(models.BPE(vocab={word: i for i, word in enumerate(words)}, merges=pairs))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), bytes_of(True)])
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_tokens(special(*names))
    return tokenizer


def tokenizers():
    chat = special("<|endoftext|>", "<|im_start|>", "<|im_end|>")
    classic = special("<unk>", "<s>", "</s>")
    prepend = normalizers.Sequence([normalizers.Prepend(MARK), normalizers.Replace(" ", MARK)])
    sequence = pre_tokenizers.Sequence
    metaspace = pre_tokenizers.Metaspace
    yield "llama-3", byte_level(sequence([split(Regex(LLAMA_3)), bytes_of(False)]),
                                special("<|begin_of_text|>", "<|eot_id|>", "<|im_end|>"),
                                begin="<|begin_of_text|>", ignore_merges=True)
    yield "smollm2", byte_level(sequence([pre_tokenizers.Digits(individual_digits=True), bytes_of(True)]), chat)
    yield "qwen2", byte_level(sequence([split(Regex(QWEN_2)), bytes_of(False)]),
                              chat + user("<tool_call>", "</tool_call>"), normalizer=normalizers.NFC())
    yield "gpt-4o", byte_level(sequence([split(Regex(GPT_4O), "removed", True), bytes_of(False)]), chat)
    yield "deepseek", byte_level(sequence([*(split(Regex(p)) for p in DEEPSEEK), bytes_of(False)]),
                                 special("<\uff5cbegin\u2581of\u2581sentence\uff5c>") + chat,
                                 begin="<\uff5cbegin\u2581of\u2581sentence\uff5c>")
    yield "roberta", byte_level(bytes_of(True, prefix=True),
                                special("<s>", "</s>") + user("<mask>", lstrip=True) + user("  ", "\n\n", "    "),
                                begin="<s>", end="</s>")
    yield "normalized", byte_level(
        bytes_of(True), user("<mask>", "e\u0301", "tt", normalized=True, rstrip=True) + user("<tool_call>", lstrip=True, rstrip=True),
        normalizer=normalizers.Sequence([normalizers.NFKC(), normalizers.Replace("ss", "tt")]))
    yield "nfd", byte_level(bytes_of(True), chat, normalizer=normalizers.NFD())
    yield "nfkd", byte_level(bytes_of(True), chat, normalizer=normalizers.NFKD())
    yield "llama-2", pieces(prepend, None, fallback_decoder(), classic)
    yield "mistral", pieces(None, metaspace(prepend_scheme="first", split=False), fallback_decoder(), classic)
    yield "metaspace", pieces(None, metaspace(prepend_scheme="always", split=True),
                              decoders.Sequence([decoders.ByteFallback(), decoders.Metaspace(prepend_scheme="always")]), classic)
    yield "gemma", pieces(normalizers.Replace(" ", MARK), split(" ", "merged_with_previous"), fallback_decoder(False),
                          classic + user("\n\n", MARK * 2, MARK * 4))
    yield "characters", small(None, unk_token="<unk>", fuse_unk=False)
    yield "dropping", small(None)
    yield "previous", small(split(Regex(r"[\s,.!-]"), "merged_with_previous"), unk_token="<unk>", fuse_unk=True)
    yield "next", small(sequence([split(Regex(r"\w\d|\W"), "merged_with_next"), split("-", "contiguous")]), unk_token="<unk>")
    yield "digits", small(sequence([pre_tokenizers.Digits(), pre_tokenizers.Punctuation("contiguous"),
                                    split(" ", "removed")]), unk_token="<unk>")
    yield "scripts", byte_level(sequence([split(Regex(SCRIPTS), "removed"), bytes_of(False)]), chat)
    yield "bytes", every_byte()


def as_strings(text):
    """Merges as older versions write them."""
    data = json.loads(text)
    data["model"]["merges"] = [" ".join(pair) for pair in data["model"]["merges"]]
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n"


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    strings = STRINGS + MORE + list(random_strings(60, 3))
    for name, tokenizer in tokenizers():
        text = tokenizer.to_str(pretty=False) + "\n"
        (OUT / f"{name}.json").write_text(as_strings(text) if name in ("smollm2", "llama-2") else text)
        rows, texts = [], []
        for s in strings:
            ids = tokenizer.encode(s, add_special_tokens=False).ids
            rows.append(row(s, ids))
            decoded = tokenizer.decode(ids)
            if name in DECODED and "\ufffd" not in decoded and len(ids) < 60:
                texts.append(row(decoded, ids))
        rows += ["+" + row(s, tokenizer.encode(s).ids) for s in ("", "Hello world", "<s>x")]
        (OUT / f"{name}.tokens").write_text("".join(rows))
        if texts:
            (OUT / f"{name}.texts").write_text("".join(texts))


main()
