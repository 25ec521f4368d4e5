namespace GraphCouncil.Compiler.Bytes;

/// <summary>What all answers together may take while they are made and while they wait to be read.</summary>
public sealed class AnswerSpace(long bytes)
{
    private long _taken;

    /// <summary>False when there is not so much left; nothing is taken then.</summary>
    public bool TryTake(int count)
    {
        if (Interlocked.Add(ref _taken, count) <= bytes)
        {
            return true;
        }

        GiveBack(count);
        return false;
    }

    public void GiveBack(int count) => Interlocked.Add(ref _taken, -count);
}
